import functools


@functools.lru_cache(maxsize=2)
def rate(currency):
    print("fetching", currency)
    return {"EUR": 1.0, "USD": 1.08, "GBP": 0.85}[currency]


rate("EUR")  # => fetching EUR
rate("USD")  # => fetching USD
rate("EUR")
rate("GBP")  # => fetching GBP
rate("EUR")
print(rate("USD"))
# => fetching USD
# => 1.08
print(rate.cache_info())  # => CacheInfo(hits=2, misses=4, maxsize=2, currsize=2)
rate.cache_clear()
print(rate.cache_info().currsize, rate.cache_parameters())
# => 0 {'maxsize': 2, 'typed': False}
