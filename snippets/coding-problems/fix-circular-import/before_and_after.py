from import_orders import import_fresh

for folder in ["crashing", "repaired"]:
    for module in ["user", "auth"]:
        print(f"{folder}, {module} first:")
        print("   ", import_fresh(folder, module))
# => crashing, user first:
# =>     cannot import name 'User' from partially initialized module 'user'
# => crashing, auth first:
# =>     cannot import name 'check_permission' from partially initialized module 'auth'
# => repaired, user first:
# =>     works
# => repaired, auth first:
# =>     works
