from bisect import bisect_left, insort
from heapq import nlargest, nsmallest

prices = [450, 120, 990, 310, 75]
print(nsmallest(2, prices), nlargest(2, prices))  # => [75, 120] [990, 450]

prices.sort()
insort(prices, 200)
print(prices, bisect_left(prices, 310))  # => [75, 120, 200, 310, 450, 990] 3
