import os

DATABASE = os.environ["ORDERS_DB"]
