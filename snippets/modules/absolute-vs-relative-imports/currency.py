PLACE = "beside the package"
