print("importing the package reports")
