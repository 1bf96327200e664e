OWNER = "a dependency, last on the path, with __init__.py"
