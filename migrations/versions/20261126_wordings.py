"""Claims: other wordings, and a place among those under the same parent."""

import sqlalchemy as sa
from alembic import op


revision = "20261126a"
down_revision = "20261123a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "wording",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.id"], name=op.f("fk_wording_claim_id_claim"), deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wording")),
        sa.UniqueConstraint("uid", name=op.f("uq_wording_uid")),
    )
    with op.batch_alter_table("wording", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wording_claim_id"), ["claim_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_wording_folded"), ["folded"], unique=False)

    # A plain ADD COLUMN: no table is rebuilt, and SQLite wants a default to fill the rows with.
    op.add_column("claim", sa.Column("place", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    with op.batch_alter_table("claim", schema=None) as batch_op:
        batch_op.drop_column("place")

    with op.batch_alter_table("wording", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_wording_folded"))
        batch_op.drop_index(batch_op.f("ix_wording_claim_id"))

    op.drop_table("wording")
