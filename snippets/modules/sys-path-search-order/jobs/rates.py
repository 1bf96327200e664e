PLACE = "the folder of the script"
