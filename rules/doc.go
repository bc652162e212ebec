// Package rules has the tables: one file for each rule, named after it, with the reason and the source of each entry.
// What a table cannot say is a short named function in the same file.
package rules
