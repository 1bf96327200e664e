from import_orders import import_fresh

for folder in ["half_repaired", "deferred"]:
    for module in ["user", "auth"]:
        print(f"{folder}, {module} first:")
        print("   ", import_fresh(folder, module))
# => half_repaired, user first:
# =>     works
# => half_repaired, auth first:
# =>     cannot import name 'check_permission' from partially initialized module 'auth'
# => deferred, user first:
# =>     works
# => deferred, auth first:
# =>     works
