from collections.abc import Mapping


class Headers(Mapping):
    def __init__(self, raw):
        self._raw = {name.lower(): value for name, value in raw.items()}

    def __getitem__(self, name):
        return self._raw[name.lower()]

    def __iter__(self):
        return iter(self._raw)

    def __len__(self):
        return len(self._raw)


headers = Headers({"Content-Type": "text/csv"})
print(headers.get("CONTENT-TYPE"), "Accept" in headers, len(headers))  # => text/csv False 1
print(list(headers.items()), headers == {"content-type": "text/csv"})
# => [('content-type', 'text/csv')] True
