class Product:
    def __init__(self):
        self.tax = None

    @property
    def gross(self):
        return 10 + self.tax.rate

    def __getattr__(self, name):
        raise AttributeError(f"no such field: {name}")


try:
    Product().gross
except AttributeError as error:
    print(error)  # => no such field: gross
Product.gross.fget(Product())
# => AttributeError: 'NoneType' object has no attribute 'rate'
