def connect(host, **options):
    timeout = options.get("timeout", 30)
    return f"{host}, {timeout} s"


def connect_checked(host, **options):
    unknown = options.keys() - {"timeout", "tls"}
    if unknown:
        raise TypeError(f"unknown options: {sorted(unknown)}")
    return connect(host, **options)


def connect_explicit(host, *, timeout=30, tls=True):
    return f"{host}, {timeout} s"


print(connect("db1", timeuot=5))  # => db1, 30 s
print(connect_checked("db1", timeout=5), "|", connect_explicit("db1", timeout=5))
# => db1, 5 s | db1, 5 s
for function in (connect_checked, connect_explicit):
    try:
        function("db1", timeuot=5)
    except TypeError as error:
        print(error)
# => unknown options: ['timeuot']
# <3.13 => connect_explicit() got an unexpected keyword argument 'timeuot'
# 3.13+ => connect_explicit() got an unexpected keyword argument 'timeuot'. Did you mean 'timeout'?
