OWNER = "the application, first on the path, no __init__.py"
