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

print("lib2to3" in sys.stdlib_module_names)
# <3.13 => True
# 3.13+ => False
