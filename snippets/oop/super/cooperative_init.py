class Retrying:
    def __init__(self, *, retries=3, **kwargs):
        super().__init__(**kwargs)
        self.retries = retries


class Timed:
    def __init__(self, *, timeout=10, **kwargs):
        super().__init__(**kwargs)
        self.timeout = timeout


class Client(Retrying, Timed):
    def __init__(self, *, base_url, **kwargs):
        super().__init__(**kwargs)
        self.base_url = base_url


client = Client(base_url="https://api.example.com", timeout=2)
print(vars(client))  # => {'timeout': 2, 'retries': 3, 'base_url': 'https://api.example.com'}

Client(base_url="https://api.example.com", retires=5)
# => TypeError: object.__init__() takes exactly one argument (the instance to initialize)
