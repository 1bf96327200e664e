import logging
from abc import ABC


class Registered(type):
    pass


class Model(metaclass=Registered):
    pass


class A:
    __slots__ = ("a",)


class B:
    __slots__ = ("b",)


for bases in ((int, str), (A, B), (ABC, Model)):
    try:
        type("Mixed", bases, {})
    except TypeError as error:
        print(str(error).split(":")[0])
# => multiple bases have instance lay-out conflict
# => multiple bases have instance lay-out conflict
# => metaclass conflict
