class Broken:
    def __get__(self, instance, owner=None):
        return self.value

    def __set__(self, instance, value):
        self.value = value


class Line:
    price = Broken()


lamp, desk = Line(), Line()
lamp.price = 40
print(lamp.price)  # => 40
desk.price = 240
print(lamp.price)  # => 240
