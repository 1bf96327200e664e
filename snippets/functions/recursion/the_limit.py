import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def depth_in_tail_position(n, done=0):
    return done if n == 0 else depth_in_tail_position(n - 1, done + 1)


print(sys.getrecursionlimit())  # => 1000
for function in (depth, depth_in_tail_position):
    print(function(500))
    try:
        function(2000)
    except RecursionError as error:
        print(type(error).__name__, isinstance(error, RuntimeError))
# => 500
# => RecursionError True
# => 500
# => RecursionError True

sys.setrecursionlimit(50_000)
print(depth(40_000))  # => 40000
