# The mistake is there, though no rule has anything to look at.

resource "terraform_data" "nothing" {}
