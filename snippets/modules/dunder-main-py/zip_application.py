import subprocess
import sys
import zipapp

zipapp.create_archive("report_app", "report.pyz")

subprocess.run([sys.executable, "report_app"], check=True)  # => *** Stock ***
subprocess.run([sys.executable, "report.pyz"], check=True)  # => *** Stock ***
