class NonData:
    def __get__(self, instance, owner=None):
        return "from the class"


class Data(NonData):
    def __set__(self, instance, value):
        raise AttributeError("read-only")


class DeleteOnly(NonData):
    def __delete__(self, instance):
        pass


class Order:
    plain = NonData()
    guarded = Data()
    deletable = DeleteOnly()


order = Order()
vars(order).update(plain="own", guarded="own", deletable="own")
print(vars(order))  # => {'plain': 'own', 'guarded': 'own', 'deletable': 'own'}
print(order.plain, Order.plain)  # => own from the class
print(order.guarded)  # => from the class
print(order.deletable)  # => from the class

order.late = NonData()
print(type(order.late).__name__)  # => NonData
order.guarded = "new"  # => AttributeError: read-only
