"""What an import costs once the window is there."""

import linecache


def test_the_source_of_what_is_imported_beside_qt_is_not_kept(tmp_path, monkeypatch, qapp):
    (tmp_path / "lighthouse.py").write_text("LAMPS = 3\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    import lighthouse

    assert lighthouse.LAMPS == 3
    assert str(tmp_path / "lighthouse.py") not in linecache.cache
