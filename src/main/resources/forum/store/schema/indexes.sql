-- Indexes that only reading needs. A new store gets them with its first migration; a bulk load into a new store makes
-- them at its end, which is several times faster.
create index if not exists user_by_points on user (points, id) where survivor_id = id;
create index if not exists post_by_author on post (author_id, kind, state, up, down) where author_id is not null;
create index if not exists post_by_changer on post (changed_by_id, changed_at) where changed_by_id is not null;
create index if not exists vote_by_user on vote (user_id, value, counts);
create index post_by_category on post (category_id, shown, created_at) where kind = 'question';
create index post_duplicates on post (duplicate_of) where duplicate_of is not null;
create index post_follow_ons on post (follows) where follows is not null;
create index post_unseen on post (state, created_at) where state <> 'visible';
create index post_flagged on post (flags, id) where flags > 0;
create index post_accepted on post (accepted_id) where accepted_id is not null;
create index question_closed on post (created_at, id) where closed is not null;
create index question_recent on post (created_at, id) where kind = 'question' and shown = 1;
create index question_hot on post (hotness, id) where kind = 'question' and shown = 1;
create index question_votes on post (score, created_at, id) where kind = 'question' and shown = 1;
create index question_answers on post (answer_count, created_at, id) where kind = 'question' and shown = 1;
create index question_views on post (views, created_at, id) where kind = 'question' and shown = 1;
create index question_activity on post (active_at, id) where kind = 'question' and shown = 1;
create index reply_recent on post (kind, created_at, id) where kind <> 'question' and shown = 1;
