class Noisy(type):
    @classmethod
    def __prepare__(mcs, name, bases, **options):
        print("prepare", name, options)
        return {}

    def __new__(mcs, name, bases, namespace, **options):
        print("new", [key for key in namespace if not key.startswith("__")])
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        print("init", cls.__name__)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)


class Order(metaclass=Noisy, table="orders"):
    print("body")
    shipping = 5

    def __init__(self, number):
        self.number = number


# => prepare Order {'table': 'orders'}
# => body
# => new ['shipping']
# => init Order
print(Order(17).number, type(Order).__name__)
# => call Order (17,)
# => 17 Noisy
