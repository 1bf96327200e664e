class Product:
    def __init__(self):
        self.tax = None

    @property
    def gross(self):
        return 10 + self.tax.rate

    def __getattr__(self, name):
        raise AttributeError(f"no such field: {name}")


Product().gross  # => AttributeError: no such field: gross
