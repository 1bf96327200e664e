def make_limiter(limit):
    used = 0

    def allow():
        used += 1  # noqa: F823
        return used <= limit

    return allow


allow = make_limiter(2)
try:
    allow()
except UnboundLocalError as error:
    print(error)  # => cannot access local variable 'used' where it is not associated with a value
print(allow.__code__.co_varnames, allow.__code__.co_freevars)  # => ('used',) ('limit',)
