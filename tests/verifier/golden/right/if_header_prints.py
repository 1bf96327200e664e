def ready():
    print("asked")
    return True


if ready():
    print("go")
# => asked
# => go
