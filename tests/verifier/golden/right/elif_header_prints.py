def ready(answer):
    print("asked")
    return answer


if not True:
    print("no")
elif ready(True):
    print("go")
# => asked
# => go
