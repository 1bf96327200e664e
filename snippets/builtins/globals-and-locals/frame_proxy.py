import sys


def checkout() -> int:
    total = 120
    sys._getframe().f_locals["total"] = 90
    return total


print(checkout())
# 3.13+ => 90
# <3.13 => 120
