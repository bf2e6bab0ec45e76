"""Reading over all cores: processes that are kept warm, limited, and ended one by one."""
