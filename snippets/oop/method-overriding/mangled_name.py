class Client:
    def fetch(self):
        return self.__url()

    def __url(self):
        return "https://api.example.com"


class TestClient(Client):
    def __url(self):
        return "http://localhost"


print(TestClient().fetch())  # => https://api.example.com
print([name for name in vars(TestClient) if "url" in name])  # => ['_TestClient__url']
print(TestClient()._TestClient__url())  # => http://localhost
