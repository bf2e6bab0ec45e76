CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE actor (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	folded VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	stands_for_id INTEGER, 
	CONSTRAINT pk_actor PRIMARY KEY (id), 
	CONSTRAINT fk_actor_stands_for_id_actor FOREIGN KEY(stands_for_id) REFERENCES actor (id) DEFERRABLE, 
	CONSTRAINT uq_actor_uid UNIQUE (uid)
);
CREATE INDEX ix_actor_folded ON actor (folded);
CREATE INDEX ix_actor_stands_for_id ON actor (stands_for_id);
CREATE TABLE claim (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	wording VARCHAR NOT NULL, 
	folded VARCHAR NOT NULL, 
	definition VARCHAR NOT NULL, 
	inclusion VARCHAR NOT NULL, 
	parent_id INTEGER, 
	status VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, place VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_claim PRIMARY KEY (id), 
	CONSTRAINT fk_claim_parent_id_claim FOREIGN KEY(parent_id) REFERENCES claim (id) DEFERRABLE, 
	CONSTRAINT uq_claim_uid UNIQUE (uid)
);
CREATE INDEX ix_claim_folded ON claim (folded);
CREATE INDEX ix_claim_parent_id ON claim (parent_id);
CREATE TABLE coder (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	initials VARCHAR NOT NULL, 
	colour VARCHAR NOT NULL, 
	CONSTRAINT pk_coder PRIMARY KEY (id), 
	CONSTRAINT uq_coder_uid UNIQUE (uid)
);
CREATE TABLE content_bytes (
	id INTEGER NOT NULL, 
	sha256 BLOB NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_content_bytes PRIMARY KEY (id), 
	CONSTRAINT uq_content_bytes_sha256 UNIQUE (sha256)
);
CREATE TABLE content_text (
	id INTEGER NOT NULL, 
	sha256 BLOB NOT NULL, 
	body VARCHAR NOT NULL, 
	CONSTRAINT pk_content_text PRIMARY KEY (id), 
	CONSTRAINT uq_content_text_sha256 UNIQUE (sha256)
);
CREATE TABLE edit (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	coder_id INTEGER NOT NULL, 
	device VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	operation VARCHAR NOT NULL, 
	undoes INTEGER, 
	redoes INTEGER, 
	CONSTRAINT pk_edit PRIMARY KEY (id), 
	CONSTRAINT fk_edit_redoes_edit FOREIGN KEY(redoes) REFERENCES edit (id), 
	CONSTRAINT fk_edit_undoes_edit FOREIGN KEY(undoes) REFERENCES edit (id)
);
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY ("key")
);
CREATE TABLE project (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	title VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT uq_project_uid UNIQUE (uid)
);
CREATE TABLE source (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	title VARCHAR NOT NULL, 
	authors VARCHAR NOT NULL, 
	outlet VARCHAR NOT NULL, 
	url VARCHAR NOT NULL, 
	published VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	direction VARCHAR NOT NULL, 
	section VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	imported_at INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	reliability VARCHAR NOT NULL, 
	reliability_reason VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	origins VARCHAR NOT NULL, quotes INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_source PRIMARY KEY (id), 
	CONSTRAINT uq_source_uid UNIQUE (uid)
);
CREATE INDEX ix_source_published ON source (published);
CREATE INDEX ix_source_url ON source (url);
CREATE TABLE tag (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	folded VARCHAR NOT NULL, 
	CONSTRAINT pk_tag PRIMARY KEY (id), 
	CONSTRAINT uq_tag_uid UNIQUE (uid)
);
CREATE INDEX ix_tag_folded ON tag (folded);
CREATE TABLE affiliation (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	actor_id INTEGER NOT NULL, 
	to_actor_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	since VARCHAR NOT NULL, 
	until VARCHAR NOT NULL, 
	CONSTRAINT pk_affiliation PRIMARY KEY (id), 
	CONSTRAINT fk_affiliation_actor_id_actor FOREIGN KEY(actor_id) REFERENCES actor (id) DEFERRABLE, 
	CONSTRAINT fk_affiliation_to_actor_id_actor FOREIGN KEY(to_actor_id) REFERENCES actor (id) DEFERRABLE, 
	CONSTRAINT uq_affiliation_uid UNIQUE (uid)
);
CREATE INDEX ix_affiliation_actor_id ON affiliation (actor_id);
CREATE INDEX ix_affiliation_to_actor_id ON affiliation (to_actor_id);
CREATE TABLE alias (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	actor_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	folded VARCHAR NOT NULL, 
	CONSTRAINT pk_alias PRIMARY KEY (id), 
	CONSTRAINT fk_alias_actor_id_actor FOREIGN KEY(actor_id) REFERENCES actor (id) DEFERRABLE, 
	CONSTRAINT uq_alias_uid UNIQUE (uid)
);
CREATE INDEX ix_alias_actor_id ON alias (actor_id);
CREATE INDEX ix_alias_folded ON alias (folded);
CREATE TABLE attribute (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	actor_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_attribute PRIMARY KEY (id), 
	CONSTRAINT fk_attribute_actor_id_actor FOREIGN KEY(actor_id) REFERENCES actor (id) DEFERRABLE, 
	CONSTRAINT uq_attribute_uid UNIQUE (uid)
);
CREATE INDEX ix_attribute_actor_id ON attribute (actor_id);
CREATE TABLE operation (
	edit_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	table_code INTEGER NOT NULL, 
	row_id INTEGER NOT NULL, 
	row_uid BLOB, 
	field VARCHAR, 
	value BLOB NOT NULL, 
	parents BLOB, 
	CONSTRAINT pk_operation PRIMARY KEY (edit_id, place), 
	CONSTRAINT fk_operation_edit_id_edit FOREIGN KEY(edit_id) REFERENCES edit (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_operation_table_code_row_id ON operation (table_code, row_id);
CREATE TABLE original (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	source_id INTEGER NOT NULL, 
	sha256 BLOB NOT NULL, 
	media_type VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	CONSTRAINT pk_original PRIMARY KEY (id), 
	CONSTRAINT fk_original_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) DEFERRABLE, 
	CONSTRAINT uq_original_uid UNIQUE (uid)
);
CREATE INDEX ix_original_sha256 ON original (sha256);
CREATE INDEX ix_original_source_id ON original (source_id);
CREATE TABLE source_tag (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	source_id INTEGER NOT NULL, 
	tag_id INTEGER NOT NULL, 
	CONSTRAINT pk_source_tag PRIMARY KEY (id), 
	CONSTRAINT fk_source_tag_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) DEFERRABLE, 
	CONSTRAINT fk_source_tag_tag_id_tag FOREIGN KEY(tag_id) REFERENCES tag (id) DEFERRABLE, 
	CONSTRAINT uq_source_tag_uid UNIQUE (uid)
);
CREATE INDEX ix_source_tag_source_id ON source_tag (source_id);
CREATE INDEX ix_source_tag_tag_id ON source_tag (tag_id);
CREATE TABLE version (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	source_id INTEGER NOT NULL, 
	original_id INTEGER, 
	sha256 BLOB NOT NULL, 
	extractor VARCHAR NOT NULL, 
	extractor_version VARCHAR NOT NULL, 
	captured_at INTEGER NOT NULL, 
	length INTEGER NOT NULL, 
	words INTEGER NOT NULL, part VARCHAR DEFAULT '' NOT NULL, pages VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_version PRIMARY KEY (id), 
	CONSTRAINT fk_version_original_id_original FOREIGN KEY(original_id) REFERENCES original (id) DEFERRABLE, 
	CONSTRAINT fk_version_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) DEFERRABLE, 
	CONSTRAINT uq_version_uid UNIQUE (uid)
);
CREATE INDEX ix_version_original_id ON version (original_id);
CREATE INDEX ix_version_sha256 ON version (sha256);
CREATE INDEX ix_version_source_id ON version (source_id);
CREATE TABLE quote (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	version_id INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	exact VARCHAR NOT NULL, 
	prefix VARCHAR NOT NULL, 
	suffix VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	event_date VARCHAR NOT NULL, 
	reading VARCHAR NOT NULL, 
	credibility INTEGER, 
	coder_id INTEGER NOT NULL, 
	CONSTRAINT pk_quote PRIMARY KEY (id), 
	CONSTRAINT fk_quote_version_id_version FOREIGN KEY(version_id) REFERENCES version (id) DEFERRABLE, 
	CONSTRAINT uq_quote_uid UNIQUE (uid)
);
CREATE INDEX ix_quote_version_id ON quote (version_id);
CREATE TABLE anchor (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	quote_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	start INTEGER, 
	"end" INTEGER, 
	status VARCHAR NOT NULL, 
	score DOUBLE NOT NULL, 
	method VARCHAR NOT NULL, 
	CONSTRAINT pk_anchor PRIMARY KEY (id), 
	CONSTRAINT fk_anchor_quote_id_quote FOREIGN KEY(quote_id) REFERENCES quote (id) DEFERRABLE, 
	CONSTRAINT fk_anchor_version_id_version FOREIGN KEY(version_id) REFERENCES version (id) DEFERRABLE, 
	CONSTRAINT uq_anchor_uid UNIQUE (uid)
);
CREATE INDEX ix_anchor_quote_id_version_id ON anchor (quote_id, version_id);
CREATE INDEX ix_anchor_version_id ON anchor (version_id);
CREATE TABLE quote_tag (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	quote_id INTEGER NOT NULL, 
	tag_id INTEGER NOT NULL, 
	CONSTRAINT pk_quote_tag PRIMARY KEY (id), 
	CONSTRAINT fk_quote_tag_quote_id_quote FOREIGN KEY(quote_id) REFERENCES quote (id) DEFERRABLE, 
	CONSTRAINT fk_quote_tag_tag_id_tag FOREIGN KEY(tag_id) REFERENCES tag (id) DEFERRABLE, 
	CONSTRAINT uq_quote_tag_uid UNIQUE (uid)
);
CREATE INDEX ix_quote_tag_quote_id ON quote_tag (quote_id);
CREATE INDEX ix_quote_tag_tag_id ON quote_tag (tag_id);
CREATE TABLE statement (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	quote_id INTEGER NOT NULL, 
	actor_id INTEGER, 
	claim_id INTEGER, 
	stance VARCHAR NOT NULL, 
	CONSTRAINT pk_statement PRIMARY KEY (id), 
	CONSTRAINT fk_statement_actor_id_actor FOREIGN KEY(actor_id) REFERENCES actor (id) DEFERRABLE, 
	CONSTRAINT fk_statement_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id) DEFERRABLE, 
	CONSTRAINT fk_statement_quote_id_quote FOREIGN KEY(quote_id) REFERENCES quote (id) DEFERRABLE, 
	CONSTRAINT uq_statement_uid UNIQUE (uid)
);
CREATE INDEX ix_statement_actor_id ON statement (actor_id);
CREATE INDEX ix_statement_claim_id ON statement (claim_id);
CREATE INDEX ix_statement_quote_id ON statement (quote_id);
CREATE TABLE party (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	statement_id INTEGER NOT NULL, 
	actor_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	CONSTRAINT pk_party PRIMARY KEY (id), 
	CONSTRAINT fk_party_actor_id_actor FOREIGN KEY(actor_id) REFERENCES actor (id) DEFERRABLE, 
	CONSTRAINT fk_party_statement_id_statement FOREIGN KEY(statement_id) REFERENCES statement (id) DEFERRABLE, 
	CONSTRAINT uq_party_uid UNIQUE (uid)
);
CREATE INDEX ix_party_actor_id ON party (actor_id);
CREATE INDEX ix_party_statement_id ON party (statement_id);
CREATE TABLE wording (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	claim_id INTEGER NOT NULL, 
	wording VARCHAR NOT NULL, 
	folded VARCHAR NOT NULL, 
	CONSTRAINT pk_wording PRIMARY KEY (id), 
	CONSTRAINT fk_wording_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id) DEFERRABLE, 
	CONSTRAINT uq_wording_uid UNIQUE (uid)
);
CREATE INDEX ix_wording_claim_id ON wording (claim_id);
CREATE INDEX ix_wording_folded ON wording (folded);
CREATE TABLE dismissal (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	sha256 BLOB NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	CONSTRAINT pk_dismissal PRIMARY KEY (id), 
	CONSTRAINT uq_dismissal_uid UNIQUE (uid)
);
CREATE INDEX ix_dismissal_sha256 ON dismissal (sha256);
CREATE TABLE profile (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	pattern VARCHAR NOT NULL, 
	columns VARCHAR NOT NULL, 
	facts VARCHAR NOT NULL, 
	CONSTRAINT pk_profile PRIMARY KEY (id), 
	CONSTRAINT uq_profile_uid UNIQUE (uid)
);
CREATE TABLE redaction (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	CONSTRAINT pk_redaction PRIMARY KEY (id), 
	CONSTRAINT uq_redaction_uid UNIQUE (uid)
);
CREATE TABLE signature (
	id INTEGER NOT NULL, 
	sha256 BLOB NOT NULL, 
	hashes BLOB NOT NULL, 
	CONSTRAINT pk_signature PRIMARY KEY (id), 
	CONSTRAINT uq_signature_sha256 UNIQUE (sha256)
);
CREATE TABLE template (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	CONSTRAINT pk_template PRIMARY KEY (id), 
	CONSTRAINT uq_template_uid UNIQUE (uid)
);
CREATE TABLE reprint (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	source_id INTEGER NOT NULL, 
	of_id INTEGER NOT NULL, 
	verdict VARCHAR NOT NULL, 
	CONSTRAINT pk_reprint PRIMARY KEY (id), 
	CONSTRAINT fk_reprint_of_id_source FOREIGN KEY(of_id) REFERENCES source (id) DEFERRABLE, 
	CONSTRAINT fk_reprint_source_id_source FOREIGN KEY(source_id) REFERENCES source (id) DEFERRABLE, 
	CONSTRAINT uq_reprint_uid UNIQUE (uid)
);
CREATE INDEX ix_reprint_of_id ON reprint (of_id);
CREATE INDEX ix_reprint_source_id ON reprint (source_id);
CREATE TABLE briefing (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	title VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	handling VARCHAR NOT NULL, 
	scope VARCHAR NOT NULL, 
	layout VARCHAR NOT NULL, 
	template_id INTEGER, 
	profile VARCHAR NOT NULL, 
	scale VARCHAR NOT NULL, 
	redaction_id INTEGER, 
	CONSTRAINT pk_briefing PRIMARY KEY (id), 
	CONSTRAINT fk_briefing_redaction_id_redaction FOREIGN KEY(redaction_id) REFERENCES redaction (id) DEFERRABLE, 
	CONSTRAINT fk_briefing_template_id_template FOREIGN KEY(template_id) REFERENCES template (id) DEFERRABLE, 
	CONSTRAINT uq_briefing_uid UNIQUE (uid)
);
CREATE INDEX ix_briefing_redaction_id ON briefing (redaction_id);
CREATE INDEX ix_briefing_template_id ON briefing (template_id);
CREATE TABLE mask (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	redaction_id INTEGER NOT NULL, 
	actor_id INTEGER, 
	word VARCHAR NOT NULL, 
	manner VARCHAR NOT NULL, 
	replacement VARCHAR NOT NULL, 
	CONSTRAINT pk_mask PRIMARY KEY (id), 
	CONSTRAINT fk_mask_actor_id_actor FOREIGN KEY(actor_id) REFERENCES actor (id) DEFERRABLE, 
	CONSTRAINT fk_mask_redaction_id_redaction FOREIGN KEY(redaction_id) REFERENCES redaction (id) DEFERRABLE, 
	CONSTRAINT uq_mask_uid UNIQUE (uid)
);
CREATE INDEX ix_mask_actor_id ON mask (actor_id);
CREATE INDEX ix_mask_redaction_id ON mask (redaction_id);
CREATE TABLE export (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	briefing_id INTEGER, 
	path VARCHAR NOT NULL, 
	format VARCHAR NOT NULL, 
	sha256 BLOB NOT NULL, 
	exported_at INTEGER NOT NULL, 
	manifest VARCHAR NOT NULL, 
	CONSTRAINT pk_export PRIMARY KEY (id), 
	CONSTRAINT fk_export_briefing_id_briefing FOREIGN KEY(briefing_id) REFERENCES briefing (id) DEFERRABLE, 
	CONSTRAINT uq_export_uid UNIQUE (uid)
);
CREATE INDEX ix_export_briefing_id ON export (briefing_id);
CREATE TABLE judgement (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	briefing_id INTEGER NOT NULL, 
	place VARCHAR NOT NULL, 
	wording VARCHAR NOT NULL, 
	likelihood VARCHAR NOT NULL, 
	confidence VARCHAR NOT NULL, 
	because VARCHAR NOT NULL, 
	CONSTRAINT pk_judgement PRIMARY KEY (id), 
	CONSTRAINT fk_judgement_briefing_id_briefing FOREIGN KEY(briefing_id) REFERENCES briefing (id) DEFERRABLE, 
	CONSTRAINT uq_judgement_uid UNIQUE (uid)
);
CREATE INDEX ix_judgement_briefing_id ON judgement (briefing_id);
CREATE TABLE section (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	briefing_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	shown INTEGER NOT NULL, 
	heading VARCHAR NOT NULL, 
	"before" VARCHAR NOT NULL, 
	"after" VARCHAR NOT NULL, 
	CONSTRAINT pk_section PRIMARY KEY (id), 
	CONSTRAINT fk_section_briefing_id_briefing FOREIGN KEY(briefing_id) REFERENCES briefing (id) DEFERRABLE, 
	CONSTRAINT uq_section_uid UNIQUE (uid)
);
CREATE INDEX ix_section_briefing_id ON section (briefing_id);
CREATE TABLE judgement_claim (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	judgement_id INTEGER NOT NULL, 
	claim_id INTEGER NOT NULL, 
	CONSTRAINT pk_judgement_claim PRIMARY KEY (id), 
	CONSTRAINT fk_judgement_claim_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id) DEFERRABLE, 
	CONSTRAINT fk_judgement_claim_judgement_id_judgement FOREIGN KEY(judgement_id) REFERENCES judgement (id) DEFERRABLE, 
	CONSTRAINT uq_judgement_claim_uid UNIQUE (uid)
);
CREATE INDEX ix_judgement_claim_claim_id ON judgement_claim (claim_id);
CREATE INDEX ix_judgement_claim_judgement_id ON judgement_claim (judgement_id);
CREATE TABLE translation (
	id INTEGER NOT NULL, 
	uid BLOB NOT NULL, 
	quote_id INTEGER NOT NULL, 
	language VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	translator VARCHAR NOT NULL, 
	CONSTRAINT pk_translation PRIMARY KEY (id), 
	CONSTRAINT fk_translation_quote_id_quote FOREIGN KEY(quote_id) REFERENCES quote (id) DEFERRABLE, 
	CONSTRAINT uq_translation_uid UNIQUE (uid)
);
CREATE INDEX ix_translation_quote_id ON translation (quote_id);
CREATE INDEX ix_source_quotes ON source (quotes);
CREATE INDEX ix_source_title ON source (title COLLATE NOCASE);
INSERT INTO alembic_version VALUES ('20261128a');
