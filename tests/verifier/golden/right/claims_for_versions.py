import sys

if sys.version_info >= (3, 13):
    print("new")  # 3.13+ => new
else:
    print("old")  # <3.13 => old
print(sys.version_info >= (3, 13))
# 3.13+ => True
# <3.13 => False
