import sys

for line in ('print "shipped"', "raise ValueError, 'empty'", "total = 0777", "id = 10L"):
    try:
        compile(line, "legacy.py", "exec")
    except SyntaxError:
        print("rejected:", line)
# => rejected: print "shipped"
# => rejected: raise ValueError, 'empty'
# => rejected: total = 0777
# => rejected: id = 10L

handler = "try:\n    int('seven')\nexcept OSError, error:\n    pass\n"
try:
    exec(handler)
except (SyntaxError, NameError) as error:
    print(type(error).__name__, error.args[0])
    # <3.14 => SyntaxError multiple exception types must be parenthesized
    # 3.14+ => NameError name 'error' is not defined

print("lib2to3" in sys.stdlib_module_names)
# <3.13 => True
# 3.13+ => False
