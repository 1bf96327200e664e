class ShowKey:
    def __getitem__(self, key):
        return key


show = ShowKey()
print(show[2], show[1:3], show[::2])  # => 2 slice(1, 3, None) slice(None, None, 2)
print(show[1:3, 0], show[..., :5])  # => (slice(1, 3, None), 0) (Ellipsis, slice(None, 5, None))


class Route:
    def __init__(self, stops):
        self._stops = list(stops)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Route(self._stops[key])
        return self._stops[key]

    def __repr__(self):
        return "Route(" + " > ".join(self._stops) + ")"


route = Route(["Oslo", "Malmo", "Berlin"])
print(route[0], route[1:], route[::-1])
# => Oslo Route(Malmo > Berlin) Route(Berlin > Malmo > Oslo)
