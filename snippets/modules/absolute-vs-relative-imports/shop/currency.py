PLACE = "inside the package"
