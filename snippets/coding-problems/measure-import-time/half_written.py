import time

time.sleep(0.02)
import not_installed
