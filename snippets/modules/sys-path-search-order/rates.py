PLACE = "the current directory"
