class Order:
    def __getattr__(self, name):
        print("missing:", name)
        return None

    def __setattr__(self, name, value):
        print("set:", name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("delete:", name)
        super().__delattr__(name)


order = Order()
order.total  # => missing: total
order.total = 40  # => set: total
print(order.total)  # => 40
order.total = 50  # => set: total
del order.total  # => delete: total
print(order.total)
# => missing: total
# => None
