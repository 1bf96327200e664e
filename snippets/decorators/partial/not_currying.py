from functools import partial


def volume(width, height, depth):
    return width * height * depth


slab = partial(volume, 2)
try:
    slab(3)
except TypeError as error:
    print(error)  # => volume() missing 1 required positional argument: 'depth'


def curried(width):
    return lambda height: lambda depth: volume(width, height, depth)


print(curried(2)(3)(4), slab(3, 4))  # => 24 24
