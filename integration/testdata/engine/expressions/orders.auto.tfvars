switch_of_file = false
