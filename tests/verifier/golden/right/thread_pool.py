from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(2) as pool:
    results = list(pool.map(str.upper, "ab"))
print(results)  # => ['A', 'B']
