from dataclasses import dataclass


@dataclass
class Line:
    name: str
    count: int = 1


print(Line(17, "many"))  # => Line(name=17, count='many')
print(Line.__hash__)  # => None
try:

    @dataclass
    class Order:
        lines: list = []
except ValueError as error:
    print(error)
    # => mutable default <class 'list'> for field lines is not allowed: use default_factory
