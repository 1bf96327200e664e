from import_timer import time_import

first = time_import("price_feed")
second = time_import("price_feed")
failing = time_import("half_written")

print(first.cached, first.seconds > 0.04)  # => False True
print(second.cached, second.seconds < 0.04)  # => True True
print(failing.seconds > 0.01, failing.error)  # => True No module named 'not_installed'
