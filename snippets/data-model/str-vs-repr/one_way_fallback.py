class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr()"


class OnlyStr:
    def __str__(self):
        return "for people"


print(str(OnlyRepr()), [OnlyRepr()])  # => OnlyRepr() [OnlyRepr()]
print(str(OnlyStr()))  # => for people
print([OnlyStr()])  # => [<__main__.OnlyStr object at 0x...>]
print(f"{OnlyRepr()!s:>12}")  # =>   OnlyRepr()
print(f"{OnlyRepr():>12}")
# => TypeError: unsupported format string passed to OnlyRepr.__format__
