class Basket:
    def __len__(self):
        return 3

    def __getattribute__(self, name):
        print("asked for", name)
        return super().__getattribute__(name)


basket = Basket()
basket.__len__ = lambda: 99

print(len(basket))  # => 3
print(basket.__len__())
# => asked for __len__
# => 99
