import json

import luformat

with luformat.open("tests/data/save/pvtiny-p.xlsave.xz") as saved:
    config = json.loads(saved.container().xl.config)
    print(config["c_info"]["name"], config["c_info"]["type"])
