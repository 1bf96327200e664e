class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


point = Point(1, 2)
print(hasattr(point, "__dict__"), type(vars(Point)["x"]).__name__)  # => False member_descriptor
try:
    point.z = 3
except AttributeError as error:
    print(error)
    # <3.13 => 'Point' object has no attribute 'z'
    # 3.13+ => 'Point' object has no attribute 'z' and no __dict__ for setting new attributes
del point.y
point.y  # => AttributeError: 'Point' object has no attribute 'y'
