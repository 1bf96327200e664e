import broken_exports

print(broken_exports.charge(500))  # => charged 500

try:
    from broken_exports import *  # noqa: F403
except AttributeError as error:
    print(error)  # => module 'broken_exports' has no attribute 'chrage'

broken_exports.__all__ = [broken_exports.charge]
try:
    from broken_exports import *  # noqa: F403
except TypeError as error:
    print(error)  # => Item in broken_exports.__all__ must be str, not function
