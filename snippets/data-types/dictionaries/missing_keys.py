class Rates(dict):
    def __missing__(self, currency):
        return f"no rate for {currency}"


rates = Rates(EUR=1.0)
print(rates["JPY"])  # => no rate for JPY
print(rates.get("JPY"), "JPY" in rates)  # => None False

stock = {"bolt": 4}
print(stock.get("cog", 0), stock.pop("cog", "none"))  # => 0 none
orders_by_user: dict[str, list[str]] = {}
orders_by_user.setdefault("ines", []).append("A-17")
orders_by_user.setdefault("ines", []).append("A-18")
print(orders_by_user)  # => {'ines': ['A-17', 'A-18']}

stock["cog"]  # => KeyError: 'cog'
