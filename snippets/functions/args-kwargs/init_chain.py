class Field:
    def __init__(self, *, name, **kwargs):
        super().__init__(**kwargs)
        self.name = name


class Limited:
    def __init__(self, *, max_length, **kwargs):
        super().__init__(**kwargs)
        self.max_length = max_length


class TextField(Field, Limited):
    pass


city = TextField(name="city", max_length=80)
print(city.name, city.max_length)  # => city 80
try:
    TextField(name="city", max_length=80, unique=True)
except TypeError as error:
    print(error)  # => object.__init__() takes exactly one argument (the instance to initialize)
