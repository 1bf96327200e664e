import time

time.sleep(0.05)  # stands for reading a large file, say
PRICES = {"A-17": 1990}
