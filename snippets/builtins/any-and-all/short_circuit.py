def is_up(host: str) -> bool:
    print("checking", host)
    return host != "db2"


hosts = ["db1", "db2", "db3"]

print(all(is_up(host) for host in hosts))
# => checking db1
# => checking db2
# => False

print(all([is_up(host) for host in hosts]))
# => checking db1
# => checking db2
# => checking db3
# => False

temperatures = iter([18, 42, 19, 20])
print(any(value > 40 for value in temperatures))  # => True
print(list(temperatures))  # => [19, 20]
